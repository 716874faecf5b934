// At the prompt: /open geniac-pricing/src/jshell/whole.jsh
// jshell cuts a value of more than 1,000 characters in the middle; in this mode it shows tables whole.
// Modes can only be made once it has started, not by a file it starts with.
/set mode geniac normal -quiet
/set truncation geniac 100000
/set feedback geniac

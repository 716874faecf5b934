// What the interactive shell says first.
say("help() says what there is to say. jshell cuts answers of more than 1,000 characters: say(answer)");
say("prints one whole; for all of them: /open geniac-pricing/src/jshell/whole.jsh");

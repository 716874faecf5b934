// What every session and every script starts from.
import io.github.geniac.core.*;
import io.github.geniac.pricing.*;
import io.github.geniac.rules.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.joda.money.*;

// What every session and every script starts from.
import io.github.geniac.core.*;
import io.github.geniac.pricing.*;
import io.github.geniac.pricing.estimate.*;
import io.github.geniac.pricing.fx.*;
import io.github.geniac.pricing.search.*;
import io.github.geniac.pricing.whatif.*;
import io.github.geniac.rules.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.joda.money.*;

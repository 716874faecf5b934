/** A user's module: the one line it needs. */
module com.example.plan {
  requires io.github.geniac.pricing;
}

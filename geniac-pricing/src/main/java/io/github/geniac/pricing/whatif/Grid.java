package io.github.geniac.pricing.whatif;

class Grid {
  static Grid of(WhatIf w, java.util.List<Axis> a) {
    return new Grid();
  }
}

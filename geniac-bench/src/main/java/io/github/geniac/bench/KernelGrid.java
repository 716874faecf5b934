package io.github.geniac.bench;

import io.github.geniac.pricing.whatif.GridKernel;

/** The library's kernel. */
final class KernelGrid implements PriceGrid {

  private final GridKernel kernel;

  KernelGrid(int points) {
    kernel = PriceGrid.whatIf()
        .kernel(PART, PriceGrid.rates(points), PriceGrid.prices(points), PriceGrid.counts(points));
  }

  @Override
  public String name() {
    return "kernel";
  }

  @Override
  public void fill(long[] totals) {
    kernel.fill(totals);
  }
}

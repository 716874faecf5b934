package io.github.geniac.pricing.report;

/** How a page looks: on a screen, in the dark, on a narrow screen and on paper. */
final class StyleSheet {

  private static final String GENERAL = """
      *{box-sizing:border-box}
      body{margin:0 auto;max-width:76rem;padding:1rem;background:var(--bg);color:var(--fg);
      font:1rem/1.6 system-ui,"Hiragino Sans","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",
      Meiryo,sans-serif;overflow-wrap:anywhere}
      h1{font-size:1.7rem;line-height:1.3;margin:.2rem 0}
      h2{font-size:1.3rem;line-height:1.35;margin:2.5rem 0 .8rem;padding-bottom:.2rem;
      border-bottom:2px solid var(--rule)}
      h3{font-size:1.1rem;margin:1.8rem 0 .6rem}
      p,ul,ol,dl,figure{margin:.6rem 0}
      p,ul,ol,dl{max-width:64rem}
      a{color:var(--link)}
      a:focus-visible,.scroll:focus-visible,summary:focus-visible{outline:3px solid var(--link);
      outline-offset:2px}
      code{font-family:ui-monospace,"Cascadia Mono",Consolas,monospace;font-size:.85em}
      .skip{position:absolute;left:-100vw;background:var(--bg);padding:.5rem}
      .skip:focus{left:1rem}
      .kind,.dated,.note,figcaption,footer{color:var(--fg2)}
      .kind{margin:0}
      nav ol{columns:14rem;padding-left:1.4rem}
      .notice{border-left:4px solid var(--open);background:var(--bg2);padding:.6rem 1rem}
      .verdict{font-size:1.4rem;font-weight:700}
      .badge{font-weight:700;white-space:nowrap}
      .good{color:var(--good)}.bad{color:var(--bad)}.open{color:var(--open)}
      .none{color:var(--fg2);font-weight:400}
      dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.3rem 1rem}
      dt{color:var(--fg2)}
      dd{margin:0}
      """;

  private static final String TABLES = """
      .scroll{overflow-x:auto;margin:1rem 0}
      table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.5}
      caption{text-align:left;font-weight:700;padding:.3rem 0}
      th,td{padding:.35rem .6rem;min-width:3.8em;text-align:left;vertical-align:top;
      border-bottom:1px solid var(--rule);overflow-wrap:break-word}
      th{font-weight:600}
      bdi.long,.receipt{overflow-wrap:anywhere}
      thead th,tbody.group th[scope=rowgroup]{background:var(--bg2);color:var(--fg2)}
      tfoot th,tfoot td,tr.sum th,tr.sum td{font-weight:700;border-top:2px solid var(--rule)}
      td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
      td.d{white-space:nowrap}
      td ul{margin:0;padding-left:1.1rem}
      .more td{color:var(--fg2)}
      .id{color:var(--fg2);font-size:.85em}
      .why{display:block;color:var(--fg2);font-size:.85em;white-space:normal}
      """;

  private static final String CHARTS = """
      figure{margin:1.2rem 0}
      svg.chart{display:block;width:100%;min-width:34rem;max-width:52rem;height:auto;
      font-family:inherit}
      svg text{fill:var(--fg);font-size:12px}
      svg .axis{stroke:var(--fg2);fill:none}
      svg .grid{stroke:var(--rule);fill:none}
      svg .letter{font-weight:700;paint-order:stroke;stroke:var(--bg);stroke-width:4px;
      text-anchor:middle}
      svg .end{text-anchor:end}svg .mid{text-anchor:middle}
      svg .halo{paint-order:stroke;stroke:var(--bg);stroke-width:4px}
      svg .area{stroke:var(--bg);stroke-width:1}
      svg .hatch{stroke:var(--bg);stroke-width:2;fill:none}
      svg .dot{fill:var(--bg)}
      svg .band{stroke:var(--bg);stroke-width:6;fill:none}
      svg .work{stroke:var(--fg);stroke-width:2.5;fill:none;stroke-dasharray:7 4}
      svg .cost{stroke:var(--s1);stroke-width:2.5;fill:none}
      svg .cost2{stroke:var(--s2);stroke-width:2.5;fill:none;stroke-dasharray:12 3}
      svg .bound{stroke:var(--fg2);stroke-width:1.5;fill:none;stroke-dasharray:2 4}
      svg .here{stroke:var(--fg);stroke-width:1.5;fill:none;stroke-dasharray:6 4}
      svg .point{fill:var(--s1)}
      svg .hollow{fill:var(--bg);stroke:var(--s1);stroke-width:1.5}
      svg .best{fill:var(--s2);stroke:var(--bg)}
      svg .none{fill:none;stroke:var(--bad);stroke-width:1.5}
      .legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.6rem}
      svg.swatch{width:1.6rem;height:1.1rem;vertical-align:-.2rem;margin-right:.4rem}
      """;

  private static final String NARROW = """
      @media (max-width:40rem){
      body{padding:.7rem}
      h1{font-size:1.35rem}h2{font-size:1.15rem}
      dl{grid-template-columns:1fr}dd{padding-bottom:.4rem}
      }
      @media screen and (max-width:60rem){
      table.stack,table.stack tbody,table.stack tfoot,table.stack tr,table.stack th,
      table.stack td,table.stack caption{display:block}
      table.stack td:empty,table.stack br{display:none}
      table.stack thead{position:absolute;left:-200vw}
      table.stack tr{border-bottom:2px solid var(--rule);padding:.4rem 0}
      table.stack th,table.stack td{border:0;padding:.15rem 0;text-align:left}
      table.stack td::before{content:attr(data-label) ": ";color:var(--fg2)}
      }
      """;

  private static final String PAPER = """
      @page{margin:15mm}
      @media print{
      body{max-width:none;padding:0;font-size:9.5pt}
      .skip,nav{display:none}
      a{color:inherit;text-decoration:none}
      h1,h2,h3,h4,caption,figcaption{break-after:avoid}
      tr,figure svg,.notice{break-inside:avoid}
      thead{display:table-header-group}
      tfoot{display:table-row-group}
      .scroll{overflow:visible}
      table{font-size:8pt}
      th,td{padding:.25rem .35rem}
      td.n,th.n{white-space:normal}
      svg.chart{min-width:0;max-width:100%}
      *{print-color-adjust:exact}
      }
      """;

  /** All of it. */
  static final String CSS = ":root{color-scheme:light dark;" + Palette.light() + "}\n"
      + "@media screen and (prefers-color-scheme:dark){:root{" + Palette.dark() + "}}\n"
      + GENERAL + TABLES + CHARTS + seriesFills() + NARROW + PAPER;

  private StyleSheet() {}

  private static String seriesFills() {
    StringBuilder css = new StringBuilder();
    for (int i = 1; i <= 9; i++) {
      css.append("svg .s").append(i).append("{fill:var(--s").append(i).append(")}\n");
    }
    return css.toString();
  }
}

package org.variorum.statements.render;

/** The style of a redline. Colours are told apart also by line, for those who see no colours. */
public final class RedlineStyle {
  /** A style sheet for {@link RedlineHtml}: light or dark as the reader's system asks. */
  public static final String CSS =
      """
      :root { color-scheme: light dark; --del: #b3261e; --ins: #1b6e3c; --line: #8884; --soft: #8881; }
      @media (prefers-color-scheme: dark) { :root { --del: #ff8a80; --ins: #7fd69b; } }
      body { font: 18px/1.55 Georgia, "Times New Roman", serif; margin: 0; }
      main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
      h1 { font-size: 1.1rem; font-weight: normal; opacity: .75; overflow-wrap: anywhere; }
      h2 { font-size: 1.7rem; line-height: 1.25; }
      .summary { font: bold 1rem/1.4 system-ui, sans-serif; border-left: .3rem solid var(--line); padding-left: .8rem; }
      .redline p, .redline h2, .redline li { overflow-wrap: anywhere; }
      .furniture, .caption { font-size: .85rem; opacity: .75; }
      .standfirst { font-style: italic; }
      .correction { border: 1px solid var(--line); padding: .5rem .8rem; }
      del { color: var(--del); text-decoration: line-through; }
      ins { color: var(--ins); text-decoration: underline; text-underline-offset: .15em; }
      .change.high { background: var(--soft); box-shadow: -.3rem 0 0 var(--del); }
      .change:target { outline: 2px solid var(--line); }
      .notes { list-style: none; margin: -.4rem 0 1.2rem; padding: 0 0 0 1rem; font: .8rem/1.5 system-ui, sans-serif; }
      .notes li { border-left: 2px solid var(--line); padding-left: .6rem; }
      .notes li.high { border-left-color: var(--del); }
      .notes a { color: inherit; font-weight: bold; }
      """;

  private RedlineStyle() {}
}

package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Span;

/**
 * What one kind of finding says about a link.
 *
 * @param findings in text order
 * @param before where in the earlier article stand words that the findings explain
 * @param after where in the later article
 */
record Found(List<Finding> findings, List<Span> before, List<Span> after) {
  static final Found NOTHING = new Found(List.of(), List.of(), List.of());

  Found {
    findings = List.copyOf(findings);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Gathers findings and the words that they explain. */
  static final class Builder {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Span> before = new ArrayList<>();
    private final List<Span> after = new ArrayList<>();

    void add(Finding finding) {
      findings.add(finding);
    }

    void before(Span span) {
      before.add(span);
    }

    void after(Span span) {
      after.add(span);
    }

    void before(List<Span> spans) {
      before.addAll(spans);
    }

    void after(List<Span> spans) {
      after.addAll(spans);
    }

    Found build() {
      return new Found(findings, before, after);
    }
  }
}

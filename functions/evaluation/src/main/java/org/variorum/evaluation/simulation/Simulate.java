package org.variorum.evaluation.simulation;

import java.util.stream.LongStream;

/** Runs many lives and tells which seeds ended with other bytes: {@code Simulate FIRST COUNT}. */
public final class Simulate {
  private Simulate() {}

  /** Ends with 0 when every life ended well, else 1. */
  public static void main(String... arguments) {
    if (arguments.length != 2
        || !arguments[0].matches("\\d{1,18}")
        || !arguments[1].matches("\\d{1,9}")) {
      System.err.println("usage: Simulate FIRST COUNT");
      System.exit(2);
    }
    long first = Long.parseLong(arguments[0]);
    long count = Long.parseLong(arguments[1]);
    long bad =
        LongStream.range(first, first + count)
            .filter(seed -> {
              Simulation simulation = new Simulation(seed);
              Simulation.Outcome expected = simulation.faultless();
              Simulation.Outcome outcome = simulation.faulty();
              boolean same =
                  outcome.contents().equals(expected.contents())
                      && outcome.told().equals(expected.told())
                      && outcome.differing().isEmpty();
              if (!same) {
                System.out.println("seed " + seed + " ended with other bytes");
              }
              return !same;
            })
            .count();
    System.out.println((count - bad) + " of " + count + " lives ended with the same bytes");
    System.exit(bad == 0 ? 0 : 1);
  }
}

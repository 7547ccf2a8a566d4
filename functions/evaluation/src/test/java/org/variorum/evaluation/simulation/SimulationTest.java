package org.variorum.evaluation.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimulationTest {
  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void afterAnyFaultsReconcileAloneBringsTheSameBytes(long seed) {
    Simulation simulation = new Simulation(seed);
    Simulation.Outcome expected = simulation.faultless();
    Simulation.Outcome outcome = simulation.faulty();
    assertThat(outcome.contents()).isEqualTo(expected.contents());
    assertThat(outcome.told()).isEqualTo(expected.told());
    assertThat(outcome.differing()).isEmpty();
    assertThat(expected.repeats()).isZero();
  }

  /** Were nothing ever told twice, the faults would not be faults. */
  @Test
  void theFaultsAreReal() {
    long repeats = seeds().map(seed -> new Simulation(seed).faulty().repeats()).sum();
    assertThat(repeats).isPositive();
  }

  @Test
  void theSameSeedGivesTheSameLife() {
    assertThat(new Simulation(7).faulty()).isEqualTo(new Simulation(7).faulty());
  }
}

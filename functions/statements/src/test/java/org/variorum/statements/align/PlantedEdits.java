package org.variorum.statements.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes two versions of an invented report with edits that are known: the later version's sentences
 * carry the number of the earlier ones they come from.
 */
public final class PlantedEdits {
  private static final List<String> WHO =
      List.of(
          "The harbour board",
          "A ferry line",
          "The abbey",
          "A glass works",
          "The fire service",
          "The river authority",
          "A choir",
          "The tram company",
          "The orchard union",
          "A film crew",
          "The lighthouse trust",
          "A bakery",
          "The quarry",
          "The night school",
          "A bee keeper");
  private static final List<String> DID =
      List.of(
          "repaired",
          "lost",
          "counted",
          "auctioned",
          "painted",
          "ordered",
          "hid",
          "borrowed",
          "weighed",
          "measured",
          "returned",
          "burned",
          "planted",
          "rescued",
          "photographed");
  private static final List<String> WHAT =
      List.of(
          "lanterns",
          "barrels",
          "ladders",
          "mirrors",
          "anchors",
          "saddles",
          "curtains",
          "kettles",
          "violins",
          "beams",
          "tickets",
          "rafts",
          "bricks",
          "masks",
          "goats",
          "clocks");
  private static final List<String> WHERE =
      List.of(
          "in the old market",
          "behind the weir",
          "at the north gate",
          "under the viaduct",
          "near the chapel",
          "on the quay",
          "beside the canal",
          "above the terraces",
          "inside the customs house",
          "along the towpath",
          "outside the theatre");
  private static final List<String> TAIL =
      List.of(
          "after a storm tore down the fence",
          "before the season began",
          "while inspectors watched from a launch",
          "because the cellar had flooded",
          "although the lease had run out",
          "when the bells stopped",
          "so that visitors could pass",
          "despite a warning from the surveyor");

  /** What was done to a sentence. */
  public enum Kind {
    KEPT,
    FIGURE,
    SPLIT,
    MERGED,
    MOVED,
    ADDED
  }

  /**
   * A later sentence.
   *
   * @param text its words
   * @param from the earlier sentences it says again, in order
   * @param kind what was done
   */
  public record Planted(String text, List<Integer> from, Kind kind) {}

  private final Random random;
  private final List<String> before = new ArrayList<>();
  private final List<Planted> after = new ArrayList<>();

  private PlantedEdits(long seed) {
    this.random = new Random(seed);
  }

  /** Versions of about {@code sentences} sentences, of which a share of {@code edited} changed. */
  public static PlantedEdits of(long seed, int sentences, double edited) {
    PlantedEdits edits = new PlantedEdits(seed);
    List<Planted> moved = new ArrayList<>();
    while (edits.before.size() < sentences) {
      edits.next(edited, moved);
    }
    for (Planted sentence : moved) {
      edits.after.add(edits.random.nextInt(edits.after.size() + 1), sentence);
    }
    return edits;
  }

  public List<String> before() {
    return before;
  }

  public List<Planted> after() {
    return after;
  }

  private void next(double edited, List<Planted> moved) {
    int index = before.size();
    String head = pick(WHO) + " " + pick(DID) + " ";
    int figure = 2 + random.nextInt(90);
    String end = " " + pick(WHAT) + " " + pick(WHERE);
    String tail = pick(TAIL);
    String text = head + figure + end + " " + tail + ".";
    if (random.nextDouble() >= edited) {
      keep(text, List.of(index), Kind.KEPT);
      before.add(text);
      return;
    }
    switch (random.nextInt(6)) {
      case 0 -> {
        before.add(text);
        keep(head + (figure + 1) + end + " " + tail + ".", List.of(index), Kind.FIGURE);
      }
      case 1 -> before.add(text);
      case 2 -> keep(text, List.of(), Kind.ADDED);
      case 3 -> {
        before.add(text);
        moved.add(new Planted(text, List.of(index), Kind.MOVED));
      }
      case 4 -> {
        String other =
            pick(WHO).toLowerCase(java.util.Locale.ROOT)
                + " "
                + pick(DID)
                + " "
                + pick(WHAT)
                + " "
                + pick(WHERE);
        before.add(head + figure + end + ", and " + other + ".");
        keep(head + figure + end + ".", List.of(index), Kind.SPLIT);
        keep(
            Character.toUpperCase(other.charAt(0)) + other.substring(1) + ".",
            List.of(index),
            Kind.SPLIT);
      }
      case 5 -> {
        String other = pick(WHO) + " " + pick(DID) + " " + pick(WHAT) + " " + pick(WHERE);
        before.add(head + figure + end + ".");
        before.add(other + ".");
        keep(
            head
                + figure
                + end
                + ", and "
                + Character.toLowerCase(other.charAt(0))
                + other.substring(1)
                + ".",
            List.of(index, index + 1),
            Kind.MERGED);
      }
      default -> throw new AssertionError();
    }
  }

  private void keep(String text, List<Integer> from, Kind kind) {
    after.add(new Planted(text, from, kind));
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}

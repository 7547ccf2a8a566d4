package org.variorum.statements.extract;

import java.util.List;
import java.util.Random;

/** Makes up what stands around and between a story's paragraphs and is never the story. */
final class Furniture {
  private static final List<String> OTHER_STORIES =
      List.of(
          "Ferry fares rise again",
          "Council votes on the new library",
          "Storm warning for the north coast",
          "Why the herring came back",
          "Champions lose at home, 1-2",
          "Ten walks for a wet weekend",
          "Minister to visit shipyard on Friday",
          "What the new parking rules mean for you");

  private static final List<String> TEASERS =
      List.of(
          "Passengers will pay up to a fifth more from March, the company said.",
          "Opponents say the building is too large for the square it stands on.",
          "Winds of up to 110 kilometres an hour are expected along the coast.",
          "Two goals in stoppage time ended a run of eleven games without defeat.");

  private static final List<String> OPINIONS =
      List.of(
          "I have said for years that this would happen, and nobody wanted to listen to me.",
          "Great reporting, thank you. More of this please!",
          "This is what you get when the budget is cut every single year.",
          "Has anyone asked who pays for it in the end? I have not seen a word about it.");

  private final Random random;

  Furniture(Random random) {
    this.random = random;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String chance(String text) {
    return random.nextBoolean() ? text : "";
  }

  private int number(int below) {
    return 1 + random.nextInt(below);
  }

  /** A class name as build tools make them: other letters in each release. */
  String hash() {
    return "css-" + Integer.toString(random.nextInt(1 << 28), 36);
  }

  private String link(String text) {
    return "<a href=\"/story/%d?utm_source=x%d&amp;fbclid=%d\">%s</a>"
        .formatted(number(99_999), number(99), number(1 << 20), text);
  }

  /** Something that stands between two paragraphs. */
  String between() {
    return switch (random.nextInt(14)) {
      case 0 -> "<div class=\"ad-slot %s\"><span>Advertisement</span></div>".formatted(hash());
      case 1 -> "<div class=\"%s\"><p>ADVERTISEMENT</p></div>".formatted(hash());
      case 2 -> "<p>Story continues below advertisement</p>";
      case 3 ->
          "<aside class=\"related\"><h3>Related</h3><ul><li>%s</li><li>%s</li></ul></aside>"
              .formatted(link(one(OTHER_STORIES)), link(one(OTHER_STORIES)));
      case 4 -> "<p><strong>Read more:</strong> %s</p>".formatted(link(one(OTHER_STORIES)));
      case 5 -> "<p>%s</p>".formatted(link(one(OTHER_STORIES)));
      case 6 ->
          "<form class=\"%s\"><p>Sign up for our morning newsletter, with the day's most important stories.</p><input></form>"
              .formatted(hash());
      case 7 -> "<script>window.ad=%d;</script>".formatted(number(9_999));
      case 8 -> "<iframe src=\"https://ads.example/%d\"></iframe>".formatted(number(9_999));
      case 9 -> "<!-- slot %d --><ins class=\"adsbygoogle\"></ins>".formatted(number(9_999));
      case 10 ->
          "<div class=\"share-tools\"><a href=\"#\">Share</a> <span>%d shares</span></div>"
              .formatted(number(900));
      case 11 ->
          "<div class=\"newsletter-box\"><p>Get the latest news in your inbox every morning. It is free.</p></div>";
      case 12 ->
          "<div class=\"%s\"><h4>Most read</h4><ol><li>%s</li><li>%s</li></ol></div>"
              .formatted(hash(), link(one(OTHER_STORIES)), link(one(OTHER_STORIES)));
      default -> "<div class=\"video-player\"><p>Watch: %s</p></div>".formatted(one(OTHER_STORIES));
    };
  }

  /** Something that stands above the headline. */
  String above() {
    return "<nav class=\"%s\">%s %s</nav>".formatted(hash(), link("Home"), link("Sport"))
        + chance(
            "<div class=\"cookie-consent\"><p>We use cookies and other means to improve your visit. You can choose which ones you accept.</p><button>Accept</button></div>")
        + chance(
            "<div class=\"live-ticker\"><p>Live: index up %d.%d per cent at noon, oil down, says the exchange.</p></div>"
                .formatted(number(3), number(9)))
        + chance("<div class=\"breaking-news\">%s</div>".formatted(link(one(OTHER_STORIES))))
        + chance("<div id=\"ad-top\" class=\"%s\">Advertisement</div>".formatted(hash()));
  }

  /** Something that stands between the headline and the first paragraph. */
  String under() {
    return "<div class=\"byline\">By %s</div>".formatted(link("Ana Ruiz"))
        + "<div class=\"%s\"><time datetime=\"2026-01-29T17:04:00Z\">%d hours ago</time></div>"
            .formatted(hash(), number(23))
        + "<ul class=\"social-share\"><li>%s</li><li>%s</li></ul>"
            .formatted(link("Facebook"), link("WhatsApp"))
        + chance("<span class=\"comment-count\">%d comments</span>".formatted(number(500)))
        + chance("<p class=\"%s\">%d min read</p>".formatted(hash(), number(9)))
        + chance("<p>Updated %d minutes ago</p>".formatted(number(59)));
  }

  /** Something that stands below the last paragraph. */
  String below() {
    StringBuilder below = new StringBuilder();
    below.append(
        "<div class=\"tags\">Topics: %s %s</div>".formatted(link("Harbour"), link("Traffic")));
    below.append("<section class=\"related-stories\"><h2>More on this story</h2>");
    for (int i = number(4); i > 0; i--) {
      below.append(
          "<div class=\"card\"><h3>%s</h3><p>%s</p></div>"
              .formatted(link(one(OTHER_STORIES)), one(TEASERS)));
    }
    below.append("</section><section id=\"comments\"><h2>Comments</h2>");
    for (int i = random.nextInt(6); i > 0; i--) {
      below.append(
          "<div class=\"comment\"><p>%s</p><span>%d likes</span></div>"
              .formatted(one(OPINIONS), number(80)));
    }
    return below.append("</section>").toString();
  }

  /** Something that stands beside the story. */
  String beside() {
    return "<h2>Most popular</h2><ol><li>%s</li><li>%s</li></ol><div class=\"%s\">%s</div>"
        .formatted(
            link(one(OTHER_STORIES)),
            link(one(OTHER_STORIES)),
            hash(),
            chance("<p>%s</p>".formatted(one(TEASERS))));
  }

  /** What ends the page. */
  String foot() {
    return "<p>&copy; %d The Quay. All rights reserved.</p><p>%s %s</p>"
        .formatted(2020 + number(6), link("Privacy"), link("Contact"));
  }
}

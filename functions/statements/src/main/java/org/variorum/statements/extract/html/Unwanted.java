package org.variorum.statements.extract.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells what stands around an article, or out of sight, by an element's tag and attributes. */
final class Unwanted {
  private static final Set<String> TAGS =
      Set.of("nav", "footer", "aside", "form", "menu", "fieldset");

  private static final Set<String> ROLES =
      Set.of(
          """
          navigation complementary banner contentinfo search dialog alert menu menubar \
          toolbar alertdialog button tablist\
          """
              .split(" "));

  private Unwanted() {}

  /** Why {@code box} itself is no part of an article, such as {@code in <nav>}, or null. */
  static @Nullable String reason(Box box) {
    Element element = box.element;
    String tag = element.normalName();
    if (TAGS.contains(tag)) {
      return "in <" + tag + ">";
    }
    if (element.attributesSize() > 0) {
      String role = element.attr("role");
      if (!role.isEmpty() && ROLES.contains(role)) {
        return "in role '" + role + "'";
      }
      if (element.hasAttr("hidden")
          || element.attr("aria-hidden").equals("true")
          || invisible(element.attr("style"))) {
        return "hidden";
      }
    }
    return box.naming != null && box.naming.kind() == Naming.Kind.FURNITURE
        ? "named " + box.naming.reason()
        : null;
  }

  /** Whether nobody sees {@code element}, which stands in a line; {@code names} read its names. */
  static boolean hidden(Element element, Names names) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") || invisible(element.attr("style"))) {
      return true;
    }
    @Nullable Naming naming = names.of(element.attr("class"));
    return naming != null && naming.reason().equals("hidden");
  }

  private static boolean invisible(String style) {
    int at = style.indexOf("display");
    if (at >= 0) {
      int colon = style.indexOf(':', at);
      return colon >= 0 && style.substring(colon + 1).stripLeading().startsWith("none");
    }
    return false;
  }
}

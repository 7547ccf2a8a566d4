package org.variorum.evaluation.coldstart;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One function in one way of starting it.
 *
 * @param name what the table calls it
 * @param handler the handler's class
 * @param classPath what is given to Java besides the client
 * @param options further options of Java
 * @param primed whether the hooks of a snapshot run before the first event
 * @param event the event of each number, each about another article
 */
record Variant(
    String name,
    String handler,
    List<Path> classPath,
    List<String> options,
    boolean primed,
    IntFunction<String> event) {
  Variant {
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
  }
}

/** Writes readings and comparisons for programs and people. */
@NullMarked
package org.variorum.statements.render;

import org.jspecify.annotations.NullMarked;

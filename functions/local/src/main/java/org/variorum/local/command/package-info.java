/**
 * The commands of the program, one class each; they read arguments and leave the work to others.
 */
@NullMarked
package org.variorum.local.command;

import org.jspecify.annotations.NullMarked;

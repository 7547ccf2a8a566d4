/**
 * The values that the engine reads, compares and reports. Each is a record that checks its own
 * shape; none knows how it was found.
 */
@NullMarked
package org.variorum.statements.model;

import org.jspecify.annotations.NullMarked;

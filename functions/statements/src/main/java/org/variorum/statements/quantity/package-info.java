/** What amounts count, what happened to the people counted, and which numbers count nothing. */
@NullMarked
package org.variorum.statements.quantity;

import org.jspecify.annotations.NullMarked;

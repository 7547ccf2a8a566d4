/** JSON as plain values. */
@NullMarked
package org.variorum.statements.json;

import org.jspecify.annotations.NullMarked;

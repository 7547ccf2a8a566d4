/** Says what changed in linked, added and deleted sentences, and how much it matters. */
@NullMarked
package org.variorum.statements.classify;

import org.jspecify.annotations.NullMarked;

/** Finds what events missed. */
@NullMarked
package org.variorum.archive.reconcile;

import org.jspecify.annotations.NullMarked;

/** Turns an upload's bytes, whatever they are, into an article or into one clear problem. */
@NullMarked
package org.variorum.statements.extract;

import org.jspecify.annotations.NullMarked;

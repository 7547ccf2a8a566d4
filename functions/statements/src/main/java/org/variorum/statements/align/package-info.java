/** Links the sentences of one version to those of the next. */
@NullMarked
package org.variorum.statements.align;

import org.jspecify.annotations.NullMarked;

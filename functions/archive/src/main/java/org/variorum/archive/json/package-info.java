/** JSON read and written with the streaming parser alone. */
@NullMarked
package org.variorum.archive.json;

import org.jspecify.annotations.NullMarked;

/** What the archive says of an article over all its versions. */
@NullMarked
package org.variorum.archive.history;

import org.jspecify.annotations.NullMarked;

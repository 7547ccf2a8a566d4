/** The documents of the log: versions, problems, and the cache of its head. */
@NullMarked
package org.variorum.archive.version;

import org.jspecify.annotations.NullMarked;

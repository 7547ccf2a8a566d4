/**
 * Two buckets that live in one folder: every version of every upload, the archive, and the uploads
 * that wait to be recorded.
 *
 * <p>One SQLite database holds them, in the order in which they were taken. A write is answered
 * only after its transaction is on disk; writes that come together share one. Nothing is read at
 * start, so a full folder opens as fast as an empty one. A key is bytes in an index and never a
 * file name, so any key works.
 */
@NullMarked
package org.variorum.local.folder;

import org.jspecify.annotations.NullMarked;

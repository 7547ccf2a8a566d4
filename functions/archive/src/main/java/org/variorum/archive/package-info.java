/** Versions and diffs of an article as a log in object storage. Knows nothing of AWS. */
@NullMarked
package org.variorum.archive;

import org.jspecify.annotations.NullMarked;

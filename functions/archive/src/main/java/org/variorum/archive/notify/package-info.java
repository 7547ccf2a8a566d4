/** What subscribers are told. */
@NullMarked
package org.variorum.archive.notify;

import org.jspecify.annotations.NullMarked;

package org.variorum.archive.store;

import java.time.Instant;

/**
 * One version of a key, as a listing tells it.
 *
 * @param key the object's key, raw
 * @param versionId the store's name for this version; {@code "null"} for one put before versioning
 * @param lastModified when the store took it
 * @param size in bytes; 0 for a delete marker
 * @param deleteMarker whether this version says that the object was removed
 */
public record StoredVersion(
    String key, String versionId, Instant lastModified, long size, boolean deleteMarker) {}

package org.variorum.archive.version;

import java.time.Instant;

/**
 * One upload of an article, as the log remembers it.
 *
 * @param bucket where it was uploaded
 * @param key the upload key, whole: the article
 * @param versionId the store's name for this upload
 * @param uploadedAt when the store took it
 */
public record Capture(String bucket, String key, String versionId, Instant uploadedAt) {}

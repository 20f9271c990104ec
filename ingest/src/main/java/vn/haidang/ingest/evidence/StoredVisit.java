package vn.haidang.ingest.evidence;

/**
 * Where the records of one visit lie in a WARC file.
 *
 * @param file relative to the evidence folder
 * @param offset of the first byte, where the response record begins
 * @param length in bytes, compressed
 * @param sha256 of these bytes as they lie in the file
 */
record StoredVisit(String file, long offset, long length, String sha256) {}

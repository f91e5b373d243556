/** Limits on what is read. No real flow file comes near them, only files made to exhaust memory or the stack. */
export const LIMITS = {
  /** Nesting of objects and lists; the deepest real export has 31. */
  depth: 200,
  /** Characters of one text. */
  characters: 256 * 1024 * 1024,
  /** Values of a YAML file, with its aliases followed. */
  aliases: 5_000_000,
  zipEntries: 50_000,
  /** Bytes of one zip member, unpacked. */
  zipEntryBytes: 64 * 1024 * 1024,
  /** Bytes of all members of a zip that are read, unpacked. */
  zipBytes: 512 * 1024 * 1024,
} as const;

/** The message for each limit that is exceeded. */
export const BEYOND: Readonly<Record<keyof typeof LIMITS, string>> = {
  depth: "objects and lists are nested more than 200 levels deep",
  characters: "the text has more than 256 million characters",
  aliases: "the YAML has more than 5 million values once its aliases are followed",
  zipEntries: "the zip has more than 50,000 members",
  zipEntryBytes: "a member of the zip unpacks to more than 64 MB",
  zipBytes: "the zip unpacks to more than 512 MB",
};

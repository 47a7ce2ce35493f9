const MAX_TAG = 100;

/** The tags in a line of text, each once: "drones, Tower 22" holds two. */
export const tagsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,،、\n]/u)
      .map((tag) => tag.trim().slice(0, MAX_TAG))
      .filter((tag) => tag !== ''),
  ),
];

export const writeTags = (tags: readonly string[]): string => tags.join(', ');

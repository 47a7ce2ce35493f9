type Tabs = { create: (tab: { url: string }) => Promise<unknown> };

/** Greets a new reader; an update or a reload of the extension is no occasion for that. */
export const openWelcome = async (tabs: Tabs, reason: string, address: string): Promise<void> => {
  if (reason === 'install') await tabs.create({ url: address });
};

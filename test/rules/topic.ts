/** A topic of Copilot Studio that does one thing, written as an item of its list of actions. */
export const topic = (action: string): string => `kind: AdaptiveDialog
beginDialog:
  kind: OnRecognizedIntent
  id: main
  intent:
    displayName: Orders
    triggerQueries:
      - where is my order
  actions:
${action}
    - kind: SendActivity
      id: sendMessage_a1
      activity: One moment please.
`;

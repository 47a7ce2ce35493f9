/** Drawn as lines in a box of 16. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4M6.6 2.5 6.2 7 4 9.5h8L9.8 7 9.4 2.5M8 9.5v4.5',
  open: 'M6 3H3v10h10v-3M9 2.5h4.5V7M13.2 2.8 7.5 8.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  trouble: 'M8 1.6 15 14H1zM8 6v4M8 11.8v.4',
  done: 'M2.5 8.5 6.3 12.3 13.5 4',
};

/** A sign beside or in place of words; hidden from assistive technology. */
export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);

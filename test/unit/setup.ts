// Node has no database of its own; in a browser the specs of the store meet the real one.
import 'fake-indexeddb/auto';

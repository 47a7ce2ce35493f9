import { startGallery } from './server.ts';

const { address } = await startGallery();
console.log(`Every state of the card: ${address}`);

import { z } from 'zod';

// The page's security policy forbids code made from text, by which zod would be faster; asking it not
// to try keeps the refusal out of the log. Imported before any schema is made.
z.config({ jitless: true });

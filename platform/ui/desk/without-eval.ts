import { z } from 'zod';

// zod compiles its parsers with `new Function`, which the page's content policy forbids: say so before it tries.
z.config({ jitless: true });

import { z } from "zod";

// Imported first: zod must never try to compile code, which the content security policy forbids.
z.config({ jitless: true });

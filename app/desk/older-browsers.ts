import { fitOlderBrowsers } from '../../platform/ui/desk/older-browsers.ts';

// The first import of the desk: everything after it may rely on what this lends.
fitOlderBrowsers();

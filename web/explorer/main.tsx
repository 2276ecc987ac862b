import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCache } from './graphql/cache.ts';
import { createExplorerRouter } from './routes.tsx';
import { SayProvider } from './words/say.tsx';

createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <SayProvider>
      <QueryClientProvider client={createCache()}>
        <RouterProvider router={createExplorerRouter()} />
      </QueryClientProvider>
    </SayProvider>
  </StrictMode>,
);

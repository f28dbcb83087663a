import './older-browsers.ts';
import '../../platform/ui/desk/without-eval.ts';
import './desk.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../../platform/ui/desk/language.tsx';
import { deskQueries } from '../../platform/ui/desk/queries.ts';
import { DeskTheme } from '../../platform/ui/desk/theme.tsx';
import { deskRouter } from './router.tsx';

const place = document.getElementById('desk');
if (!place) throw new Error('the frame has no place for the desk');

createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <DeskTheme>
        <QueryClientProvider client={deskQueries()}>
          <RouterProvider router={deskRouter()} />
        </QueryClientProvider>
      </DeskTheme>
    </LanguageProvider>
  </StrictMode>,
);

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter';
import './ui/tokens.css';
import './ui/base.css';
import './ui/forced-colors.css';
import { App } from './App.tsx';
import { start } from './workspace/use-app-events.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

// Asked for before anything is drawn: the plan is on its way meanwhile.
void start();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

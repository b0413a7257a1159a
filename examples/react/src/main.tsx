import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { firstLanguage, loadLanguage } from './language/languages';
import './style.css';

const language = await loadLanguage(firstLanguage(navigator.languages));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App first={language} />
  </StrictMode>,
);

// Before anything is painted: the language, direction and theme that the reader chose last (state/preferences.ts).
(() => {
  const page = document.documentElement;
  let chosen = {};
  try {
    chosen = JSON.parse(localStorage.getItem('qawl.preferences')) ?? {};
  } catch {
    // Nothing kept, or nothing that can be read: as the browser has it.
  }
  const wanted = [chosen.language, ...navigator.languages].map((language) => String(language).slice(0, 2));
  const language = wanted.find((code) => ['ar', 'en', 'fr'].includes(code)) ?? 'en';
  page.lang = language;
  page.dir = language === 'ar' ? 'rtl' : 'ltr';
  if (chosen.theme === 'light' || chosen.theme === 'dark') page.dataset.theme = chosen.theme;
})();

import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { Host, ThemeName } from './host.ts';

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** On paper everything is black on white, whatever the theme: dark colours cannot be read there, and cost ink. */
const usePaper = makeStaticStyles(`@media print {
  html { color-scheme: light !important; }
  html, body { background: #fff !important; }
  #root *, #root *::before, #root *::after {
    color: #000 !important; background-color: transparent !important; border-color: #767676 !important; box-shadow: none !important;
  }
}`);

const useStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});

/** The look of Teams around everything, following the person's theme as it changes. */
export function Themed({ host, language, children }: { host: Host; language: string; children: ReactNode }) {
  usePaper();
  const styles = useStyles();
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.watchTheme(setTheme), [host]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
    document.body.style.margin = '0';
  }, [language, theme]);
  return (
    <FluentProvider theme={themes[theme]} className={styles.root} data-theme={theme}>
      {children}
    </FluentProvider>
  );
}

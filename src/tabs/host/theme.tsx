import {
  FluentProvider,
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

const useStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});

/** The look of Teams around everything, following the person's theme as it changes. */
export function Themed({ host, language, children }: { host: Host; language: string; children: ReactNode }) {
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

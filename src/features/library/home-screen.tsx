import { CircleHelp } from 'lucide-react';
import { useEffect } from 'react';
import { helpAction, openHelp } from '#actions/help.ts';
import { m } from '#i18n/paraglide/messages.js';
import { IconButton } from '#ui/icon-button.tsx';
import { LanguageMenu } from '#ui/language-menu.tsx';
import { Logo } from '#ui/logo.tsx';
import { GoalForm } from './goal-form.tsx';
import styles from './home-screen.module.css';
import { ModelList } from './model-list.tsx';
import { StartButtons } from './start-buttons.tsx';
import { usePastedList } from './use-pasted-list.ts';

/** The first screen: what difference do you want to make, and what stands on this device. */
export function HomeScreen() {
  usePastedList();
  useEffect(() => {
    document.title = m.app_name();
  });
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <span className={styles.brand}>
          <Logo />
          {m.app_name()}
        </span>
        <div className={styles.tools}>
          <LanguageMenu />
          <IconButton icon={CircleHelp} label={helpAction.label()} onClick={() => openHelp()} />
        </div>
      </header>
      <main className={styles.main}>
        <section className={styles.start} aria-labelledby="home-question">
          <h1 id="home-question" className={styles.question}>
            {m.home_question()}
          </h1>
          <p className={styles.intro}>{m.home_intro()}</p>
          <GoalForm labelledBy="home-question" />
          <StartButtons />
        </section>
        <ModelList />
      </main>
    </div>
  );
}

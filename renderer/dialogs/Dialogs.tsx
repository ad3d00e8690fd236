import { lazy, Suspense, useEffect } from 'react';
import { useInterface } from '../store/hooks.ts';
import { closeDialog, type Dialog } from '../store/interface-store.ts';
import { useTypedAhead } from './use-typed-ahead.ts';

// Loaded when first opened, so that none of them makes the start slower.
const DeleteDialog = lazy(async () => ({
  default: (await import('./DeleteDialog.tsx')).DeleteDialog,
}));
const ImportDialog = lazy(async () => ({
  default: (await import('./ImportDialog.tsx')).ImportDialog,
}));
const UnsavedDialog = lazy(async () => ({
  default: (await import('./UnsavedDialog.tsx')).UnsavedDialog,
}));
const NewPlanDialog = lazy(async () => ({
  default: (await import('./NewPlanDialog.tsx')).NewPlanDialog,
}));
const ShortcutsDialog = lazy(async () => ({
  default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog,
}));
const loadChoose = () => import('./ChooseDialog.tsx');
const ChooseDialog = lazy(async () => ({ default: (await loadChoose()).ChooseDialog }));
const SettingsDialog = lazy(async () => ({
  default: (await import('./SettingsDialog.tsx')).SettingsDialog,
}));
const AboutDialog = lazy(async () => ({
  default: (await import('./AboutDialog.tsx')).AboutDialog,
}));
const ThresholdsDialog = lazy(async () => ({
  default: (await import('./ThresholdsDialog.tsx')).ThresholdsDialog,
}));
const AcceptDialog = lazy(async () => ({
  default: (await import('../panels/findings/AcceptDialog.tsx')).AcceptDialog,
}));
const RuleDialog = lazy(async () => ({
  default: (await import('../rules/RuleDialog.tsx')).RuleDialog,
}));
const ComparePacksDialog = lazy(async () => ({
  default: (await import('../rules/ComparePacksDialog.tsx')).ComparePacksDialog,
}));
const HiringDialog = lazy(async () => ({
  default: (await import('../advice/HiringDialog.tsx')).HiringDialog,
}));
const VersionsDialog = lazy(async () => ({
  default: (await import('./VersionsDialog.tsx')).VersionsDialog,
}));
const HistoryDialog = lazy(async () => ({
  default: (await import('../history/HistoryDialog.tsx')).HistoryDialog,
}));
const ScenarioFromDialog = lazy(async () => ({
  default: (await import('../scenarios/ScenarioFromDialog.tsx')).ScenarioFromDialog,
}));
const ScenarioDialog = lazy(async () => ({
  default: (await import('../scenarios/ScenarioDialog.tsx')).ScenarioDialog,
}));
const PresentDialog = lazy(async () => ({
  default: (await import('../present/PresentDialog.tsx')).PresentDialog,
}));
const StaffingDialog = lazy(async () => ({
  default: (await import('../staffing/StaffingDialog.tsx')).StaffingDialog,
}));
const CostDialog = lazy(async () => ({
  default: (await import('../costs/CostDialog.tsx')).CostDialog,
}));
const RecoveryDialog = lazy(async () => ({
  default: (await import('./RecoveryDialog.tsx')).RecoveryDialog,
}));
const loadPalette = () => import('./Palette.tsx');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));

/** Whatever is open over the window. */
export function Dialogs() {
  const dialog = useInterface((state) => state.dialog);
  const palette = useInterface((state) => state.palette);
  useTypedAhead();
  useEffect(() => {
    // Fetched before it is asked for: whoever presses its keys types on at once.
    const idle = requestIdleCallback(() => void Promise.all([loadPalette(), loadChoose()]), {
      timeout: 2000,
    });
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <Suspense>
      {dialog && <OpenDialog dialog={dialog} />}
      {palette && <Palette />}
    </Suspense>
  );
}

function OpenDialog({ dialog }: { dialog: Dialog }) {
  switch (dialog.kind) {
    case 'delete':
      return <DeleteDialog subjects={dialog.subjects} onClose={closeDialog} />;
    case 'import':
      return <ImportDialog file={dialog} onClose={closeDialog} />;
    case 'unsaved':
      return <UnsavedDialog answer={dialog.answer} onClose={closeDialog} />;
    case 'new-plan':
      return <NewPlanDialog onClose={closeDialog} />;
    case 'thresholds':
      return <ThresholdsDialog rule={dialog.rule} onClose={closeDialog} />;
    case 'rule':
      return <RuleDialog rule={dialog.rule} onClose={closeDialog} />;
    case 'compare-packs':
      return <ComparePacksDialog onClose={closeDialog} />;
    case 'hiring':
      return <HiringDialog role={dialog.role} onClose={closeDialog} />;
    case 'accept':
      return <AcceptDialog finding={dialog.finding} onClose={closeDialog} />;
    case 'history':
      return <HistoryDialog onClose={closeDialog} />;
    case 'scenario-from':
      return <ScenarioFromDialog about={dialog} onClose={closeDialog} />;
    case 'versions':
      return <VersionsDialog onClose={closeDialog} />;
    case 'present':
      return <PresentDialog onClose={closeDialog} />;
    case 'scenario':
      return <ScenarioDialog about={dialog} onClose={closeDialog} />;
    case 'smallest-change':
      return <StaffingDialog finding={dialog.finding} onClose={closeDialog} />;
    case 'costs':
      return <CostDialog onClose={closeDialog} />;
    case 'recovery':
      return <RecoveryDialog found={dialog.found} onClose={closeDialog} />;
    case 'choose':
      return <ChooseDialog ask={dialog.ask} onClose={closeDialog} />;
    case 'settings':
      return <SettingsDialog onClose={closeDialog} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={closeDialog} />;
    case 'about':
      return <AboutDialog onClose={closeDialog} />;
  }
}

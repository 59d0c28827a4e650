import '../../components/card/card.css';
import { vi } from 'vitest';
import { CardView, type CardViewProps } from '../../components/card/card-view';
import { STAMP } from './record-lines';

/** What a card asks of the window that it is in. */
export const callbacks = () => ({ onOpen: vi.fn(), onBack: vi.fn(), onPin: vi.fn(), onClose: vi.fn() });

/** A card with the way back, in no window. */
export function viewOf(props: Partial<CardViewProps> & Pick<CardViewProps, 'card'>) {
  return <CardView stamp={STAMP} pinned={false} canGoBack={true} {...callbacks()} {...props} />;
}

import { useNavigate, useSearch } from '@tanstack/react-router';
import { organisationsContract } from '../../../modules/organisations/organisations.contract.ts';
import { NamingScreen } from '../../../modules/tasks/desk/naming-screen.tsx';
import { TasksScreen } from '../../../modules/tasks/desk/tasks-screen.tsx';
import { readNamingSearch, readTasksSearch } from '../../../modules/tasks/desk/tasks-search.ts';
import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import '../../../modules/tasks/desk/tasks.css';

const organisations = client(organisationsContract, deskFetch);

async function colleagues(signal?: AbortSignal) {
  return (await organisations.colleagues(signal ? { signal } : {})).staff;
}

export function Tasks() {
  const navigate = useNavigate();
  return (
    <TasksScreen
      search={readTasksSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/tasks', search, resetScroll: false })}
      colleagues={colleagues}
    />
  );
}

export function NamingTasks() {
  const navigate = useNavigate();
  return (
    <NamingScreen
      search={readNamingSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/tasks/ours', search, resetScroll: false })}
      colleagues={colleagues}
    />
  );
}
